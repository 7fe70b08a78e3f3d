package org.qingyuan.cases.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.qingyuan.cases.vault.BlindIndex;
import org.qingyuan.cases.vault.ParcelCipher;
import org.qingyuan.cases.vault.ParcelCipher.Key;

/** Keeps letters and originals of the inbox as ciphertext. */
@ApplicationScoped
class TransferSeal {
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

    List<TransferOriginal> originals(UUID transfer) {
        return entities.createQuery(
                        "from TransferOriginal where transfer = :transfer order by id", TransferOriginal.class)
                .setParameter("transfer", transfer)
                .getResultList();
    }

    String name(Transfer transfer, TransferOriginal original) {
        return new String(
                cipher.open(transfer.id, transfer.key(), original.place() + ":name", original.sealedName),
                StandardCharsets.UTF_8);
    }

    byte[] bytes(Transfer transfer, TransferOriginal original) {
        return cipher.open(transfer.id, transfer.key(), original.place(), original.bytes);
    }

    /** Takes the contents out: the rows of the originals go, and the key with which a backup could be read. */
    void empty(Transfer transfer) {
        entities.createQuery("delete from TransferOriginal where transfer = :transfer")
                .setParameter("transfer", transfer.id)
                .executeUpdate();
        transfer.empty();
    }

    /** An old master key may go once nothing is wrapped by it. */
    @Scheduled(every = "${qingyuan.vault.rewrap-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void wrapAnew() {
        entities.createQuery("from Transfer where wrappedBy <> :newest", Transfer.class)
                .setParameter("newest", cipher.newest())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(AT_ONCE)
                .getResultList()
                .forEach(transfer -> {
                    Key key = transfer.key();
                    transfer.keep(cipher.again(transfer.id, key));
                });
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
