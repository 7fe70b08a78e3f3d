package org.qingyuan.cases.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.sql.Statement;

/** All that is written in and about a petition, to be carried elsewhere and forgotten here. */
@ApplicationScoped
class PetitionPapers {
    record Paper(String name, byte[] bytes) {}

    private static final String FILES = """
            select f.file, f.name from petition_file f where f.petition = :petition
             union all
            select d.file, d.number || '.docx' from document d where d.about = :petition and d.file is not null
             union all
            select d.original, d.number || ' 签字件' from document d where d.about = :petition and d.original is not null
            """;

    private final EntityManager entities;
    private final PetitionRepository petitions;
    private final FileStore files;

    PetitionPapers(EntityManager entities, PetitionRepository petitions, FileStore files) {
        this.entities = entities;
        this.petitions = petitions;
        this.files = files;
    }

    /** Files, also those that were taken off the list, and what was issued about it. */
    List<Paper> of(Petition petition) {
        return new Statement(FILES)
                .with("petition", petition.id)
                .rows(
                        entities,
                        row -> new Paper(
                                row.get("name", String.class), read(petition.bureau, row.get("file", UUID.class))));
    }

    /** How many, without reading any: one that is lost counts as well. */
    int count(UUID petition) {
        return new Statement("select cast(count(*) as int) as n from (" + FILES + ") each")
                .with("petition", petition)
                .first(entities, row -> row.get("n", Integer.class))
                .orElse(0);
    }

    /** What was written down, as one text. */
    String words(Petition petition, Petitioner citizen) {
        List<String> lines = new ArrayList<>();
        lines.add("编号：" + PetitionSummary.number(petition.year, petition.no));
        lines.add("来源：" + PetitionWords.of(petition.source));
        lines.add("收到日期：" + petition.receivedOn);
        if (citizen != null) {
            lines.add("来件人：" + (citizen.anonymous ? "匿名" : citizen.name));
            lines.add("联系方式：" + citizen.contact);
            lines.add("住址或单位：" + citizen.address);
        }
        lines.add("事由：" + petition.title);
        lines.add("反映内容：" + petition.content);
        if (petition.finding != null) {
            lines.add("调查情况：" + petition.finding);
        }
        if (petition.reply != null) {
            lines.add("答复内容：" + petition.reply);
        }
        petitions.steps(petition.id).stream()
                .filter(step -> step.reason != null)
                .forEach(step -> lines.add(step.businessDay + "：" + step.reason));
        return String.join("\n", lines);
    }

    /** The bytes go with the commit. */
    void forget(Petition petition) {
        List<UUID> papers =
                new Statement(FILES).with("petition", petition.id).rows(entities, row -> row.get("file", UUID.class));
        run("update petition_act set reason = null where petition = :petition", petition);
        run("delete from petition_file where petition = :petition", petition);
        run("delete from document where about = :petition", petition);
        files.forget(petition.bureau, papers);
    }

    private void run(String sql, Petition petition) {
        new Statement(sql).with("petition", petition.id).run(entities);
    }

    private byte[] read(String bureau, UUID file) {
        try (InputStream in = files.open(bureau, file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
