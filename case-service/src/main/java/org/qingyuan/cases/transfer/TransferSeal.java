package org.qingyuan.cases.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.qingyuan.cases.vault.BlindIndex;
import org.qingyuan.cases.vault.ParcelCipher;
import org.qingyuan.cases.vault.ParcelCipher.Key;
import org.qingyuan.kit.sql.Statement;

/** Keeps letters and originals of the inbox as ciphertext. */
@ApplicationScoped
class TransferSeal {
    /** An original without its bytes: 20 of 20 MB are not read to list their names. */
    record Paper(UUID id, String name, long size) {}

    private static final Logger LOG = Logger.getLogger(TransferSeal.class);
    private static final int AT_ONCE = 500;
    private static final String LETTER = "letter";

    private final EntityManager entities;
    private final ParcelCipher cipher;
    private final BlindIndex index;
    private final ObjectMapper json;

    TransferSeal(EntityManager entities, ParcelCipher cipher, BlindIndex index, ObjectMapper json) {
        this.entities = entities;
        this.cipher = cipher;
        this.index = index;
        this.json = json;
    }

    /** By which the same is known when it comes again; nobody without the key can try what it says. */
    byte[] digest(TransferRequest request) {
        return index.content(new String(bytes(request), StandardCharsets.UTF_8));
    }

    void keep(Transfer transfer, TransferLetter letter) {
        transfer.keep(cipher.make(transfer.id));
        transfer.sealed = cipher.seal(transfer.id, transfer.key(), LETTER, bytes(letter));
    }

    TransferLetter open(Transfer transfer) {
        try {
            return json.readValue(
                    cipher.open(transfer.id, transfer.key(), LETTER, transfer.sealed), TransferLetter.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(Transfer transfer, UUID id, String name, byte[] bytes) {
        TransferOriginal original = new TransferOriginal();
        original.id = id;
        original.transfer = transfer.id;
        original.size = bytes.length;
        original.sealedName = cipher.seal(
                transfer.id, transfer.key(), original.place() + ":name", name.getBytes(StandardCharsets.UTF_8));
        original.bytes = cipher.seal(transfer.id, transfer.key(), original.place(), bytes);
        entities.persist(original);
        entities.flush();
    }

    List<Paper> papers(Transfer transfer) {
        return entities.createQuery(
                        "select id, sealedName, size from TransferOriginal where transfer = :transfer order by id",
                        Object[].class)
                .setParameter("transfer", transfer.id)
                .getResultStream()
                .map(row -> new Paper((UUID) row[0], name(transfer, (UUID) row[0], (byte[]) row[1]), (long) row[2]))
                .toList();
    }

    Optional<TransferOriginal> original(UUID transfer, UUID id) {
        return Optional.ofNullable(entities.find(TransferOriginal.class, new TransferOriginal.Key(transfer, id)));
    }

    String name(Transfer transfer, TransferOriginal original) {
        return name(transfer, original.id, original.sealedName);
    }

    private String name(Transfer transfer, UUID original, byte[] sealed) {
        return new String(
                cipher.open(transfer.id, transfer.key(), TransferOriginal.place(original) + ":name", sealed),
                StandardCharsets.UTF_8);
    }

    /** Whether the same comes in again. */
    boolean is(Transfer transfer, TransferOriginal present, String name, byte[] bytes) {
        return present.size == bytes.length
                && name(transfer, present).equals(name)
                && Arrays.equals(bytes(transfer, present), bytes);
    }

    byte[] bytes(Transfer transfer, TransferOriginal original) {
        return cipher.open(transfer.id, transfer.key(), original.place(), original.bytes);
    }

    /** Takes the contents out: the rows of the originals, the letter, and their key. Dumps from before keep what they hold. */
    void empty(Transfer transfer) {
        entities.createQuery("delete from TransferOriginal where transfer = :transfer")
                .setParameter("transfer", transfer.id)
                .executeUpdate();
        transfer.empty();
    }

    /** An old master key may go once nothing is wrapped by it. No new version: the desk's open form stays good. */
    @Scheduled(every = "${qingyuan.vault.rewrap-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void wrapAnew() {
        List<Tuple> old = new Statement("""
                select id, wrapped_by, wrapped from transfer where wrapped_by in (:older)
                 order by wrapped_by desc, id limit :most for update skip locked
                """)
                .with("older", cipher.older())
                .with("most", AT_ONCE)
                .rows(entities);
        int wrapped = 0;
        for (Tuple row : old) {
            wrapped += wrapAnew(row) ? 1 : 0;
        }
        if (wrapped > 0) {
            LOG.infof("Wrapped %d data keys of the inbox by master key %d", wrapped, cipher.newest());
        }
    }

    /** What its master key does not open keeps no other waiting. */
    private boolean wrapAnew(Tuple row) {
        UUID id = row.get("id", UUID.class);
        Key old = new Key(row.get("wrapped_by", Integer.class), row.get("wrapped", byte[].class));
        Key key;
        try {
            key = cipher.again(id, old);
        } catch (IllegalStateException e) {
            LOG.errorf("The data key of transfer %s stays as it is: %s", id, e.getMessage());
            return false;
        }
        new Statement("update transfer set wrapped_by = :by, wrapped = :wrapped where id = :id")
                .with("by", key.by())
                .with("wrapped", key.wrapped())
                .with("id", id)
                .run(entities);
        return true;
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
