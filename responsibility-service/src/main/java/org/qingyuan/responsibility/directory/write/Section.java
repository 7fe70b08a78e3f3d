package org.qingyuan.responsibility.directory.write;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.qingyuan.responsibility.directory.object.BureauKey;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKind;
import org.qingyuan.responsibility.directory.object.Stored;

/**
 * One kind of objects: how they are loaded and made, and what must hold among them.
 *
 * @param <E> the entity
 * @param <B> its body
 */
public abstract class Section<E extends Stored<B>, B extends DirectoryBody> {
    protected final EntityManager em;
    private final ObjectKind kind;
    private final Class<E> entity;
    private final Supplier<E> blank;

    protected Section(EntityManager em, ObjectKind kind, Class<E> entity, Supplier<E> blank) {
        this.em = em;
        this.kind = kind;
        this.entity = entity;
        this.blank = blank;
    }

    public ObjectKind kind() {
        return kind;
    }

    /** Everything of this kind that belongs to the bureaus, as values: the entities are let go of again. */
    List<? extends DirectoryBody> bodies(Collection<String> bureaus) {
        List<E> entities = load(bureaus);
        List<B> bodies = entities.stream().map(Stored::body).toList();
        // Ten thousand entities would be compared with the database at every flush of the transaction.
        entities.forEach(em::detach);
        return bodies;
    }

    protected List<E> load(Collection<String> bureaus) {
        return em.createQuery("from " + entity.getSimpleName() + " o where o.bureau in :bureaus", entity)
                .setParameter("bureaus", bureaus)
                .getResultList();
    }

    /** Null when there is none yet. */
    public E find(DirectoryBody body) {
        return em.find(entity, new BureauKey(body.bureau(), UUID.fromString(body.objectId())));
    }

    /** The rules of this kind: pure, over the state as it would be after the change. */
    public abstract void check(DirectoryState after, Findings findings);

    @SuppressWarnings("unchecked") // a section only gets bodies of its own kind
    void save(Change change) {
        if (change.isNew()) {
            E made = blank.get();
            made.take((B) change.after());
            em.persist(made);
        } else {
            find(change.after()).take((B) change.after());
        }
    }
}
