package org.qingyuan.responsibility.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.record.ActRequest;
import org.qingyuan.responsibility.record.Deputies;
import org.qingyuan.responsibility.record.RecordAct;
import org.qingyuan.responsibility.record.RecordRepository;
import org.qingyuan.responsibility.record.RecordService;
import org.qingyuan.responsibility.record.RecordSummary;

/** 批量验收: many records at one stroke, after those that the service drew have been opened. */
@ApplicationScoped
public class BatchAcceptance {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SampleRepository samples;
    private final LedgerSettings settings;
    private final RecordRepository records;
    private final RecordService service;
    private final Deputies deputies;
    private final Trail trail;

    BatchAcceptance(
            SampleRepository samples,
            LedgerSettings settings,
            RecordRepository records,
            RecordService service,
            Deputies deputies,
            Trail trail) {
        this.samples = samples;
        this.settings = settings;
        this.records = records;
        this.service = service;
        this.deputies = deputies;
        this.trail = trail;
    }

    /** @throws Problem 404 when one of the records does not wait for the caller */
    @Transactional
    public SampleView draw(Caller caller, SampleRequest request) {
        if (caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        List<RecordSummary> batch = records.acceptable(deputies.standing(caller), request.records());
        if (batch.size() < request.records().size()) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        LedgerSettingView setting = settings.of(caller);
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String seed = HexFormat.of().formatHex(random);
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        samples.keep(
                id,
                caller,
                seed,
                setting.sampleShare(),
                batch,
                Draw.of(request.records(), seed, setting.sampleShare(), setting.sampleLeast()));
        trail.record("acceptance-sample.draw", "acceptance-sample", id);
        return samples.get(caller, id);
    }

    @Transactional
    public SampleView get(Caller caller, UUID sample) {
        return samples.get(caller, sample);
    }

    /**
     * Accepts each record that is still as it was when the sample was drawn, each in a transaction of its own: one that
     * somebody returned in the meantime does not hold up the others.
     *
     * @throws Problem 409 while a drawn record was not opened, or when the batch was accepted already
     */
    public BatchResult accept(Caller caller, UUID id, Language language) {
        List<Tuple> batch = QuarkusTransaction.requiringNew().call(() -> ready(caller, id));
        List<UUID> accepted = new ArrayList<>();
        List<BatchResult.Left> left = new ArrayList<>();
        for (Tuple row : batch) {
            UUID record = row.get("record", UUID.class);
            String version = IfMatch.etag(row.get("version", Integer.class));
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    service.act(caller, record, version, new ActRequest(RecordAct.ACCEPT, null), language);
                });
                accepted.add(record);
            } catch (Problem problem) {
                left.add(new BatchResult.Left(record, problem.code().name()));
            }
        }
        QuarkusTransaction.requiringNew().run(() -> {
            samples.accepted(id);
            trail.record("acceptance-sample.accept", "acceptance-sample", id);
        });
        return new BatchResult(accepted, left);
    }

    private List<Tuple> ready(Caller caller, UUID id) {
        SampleView sample = samples.get(caller, id);
        if (sample.acceptedAt() != null) {
            throw new Problem(BaseProblem.CONFLICT);
        }
        if (sample.toOpen() > 0) {
            throw new Problem(ResponsibilityProblem.SAMPLE_NOT_OPENED, sample.toOpen());
        }
        return samples.versions(id);
    }
}
