package org.qingyuan.responsibility.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.responsibility.directory.branch.BranchKind;
import org.qingyuan.responsibility.directory.post.PostKind;
import org.qingyuan.responsibility.directory.unit.Unit;
import org.qingyuan.responsibility.directory.unit.UnitKind;
import org.qingyuan.responsibility.directory.unit.UnitView;

/** The directory as the rest of the service reads it. Every question names the bureau, and the day where it matters. */
@ApplicationScoped
public class Directory {
    private static final String VALID =
            "o.bureau = :bureau and o.validFrom <= :on and (o.validTo is null or o.validTo >= :on)";

    private static final String WORDS = """
            SELECT w.word AS key, coalesce(u.id, g.id) AS id, coalesce(u.name, g.name) AS name, u.id IS NULL AS "group"
            FROM unit_word w
            LEFT JOIN unit u ON u.bureau = w.bureau AND u.id = w.unit
            LEFT JOIN unit_group g ON g.bureau = w.bureau AND g.id = w.unit_group
            WHERE w.bureau = :bureau AND w.validity @> cast(:today AS date)
            """;

    /** Below it two names have a character or two in common by chance. */
    private static final double LEAST_LIKENESS = 0.3;

    private static final List<PostKind> LEADING_GROUP =
            List.of(PostKind.CHIEF, PostKind.COMMISSAR, PostKind.DISCIPLINE_SECRETARY, PostKind.DEPUTY_CHIEF);

    private final EntityManager em;
    private final BusinessCalendar calendar;

    public Directory(EntityManager em, BusinessCalendar calendar) {
        this.em = em;
        this.calendar = calendar;
    }

    /**
     * The units or groups that words name today: by name, alias or group name, typographic spacing aside. One question for
     * them all.
     *
     * @param texts such as 治 安, 治安大队 or 各单位
     * @return by the text as it was asked; those that name nothing are left out
     */
    public Map<String, UnitRef> resolve(String bureau, Collection<String> texts) {
        Map<String, String> keys = texts.stream().distinct().collect(Collectors.toMap(text -> text, NameKey::of));
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<Word> found = em.createNativeQuery(WORDS + " AND w.word = ANY (cast(:words AS text[]))", Word.class)
                .setParameter("bureau", bureau)
                .setParameter("today", calendar.today())
                .setParameter("words", keys.values().toArray(String[]::new))
                .getResultList();
        Map<String, UnitRef> named = found.stream()
                .collect(Collectors.toMap(Word::key, word -> new UnitRef(word.id(), word.name(), word.group())));
        return keys.entrySet().stream()
                .filter(key -> named.containsKey(key.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, key -> named.get(key.getValue())));
    }

    /** The units and groups whose names or aliases come nearest to words that name none, best first. */
    public List<UnitCandidate> candidates(String bureau, String text, int most) {
        return nearest(words(bureau), text, most);
    }

    /** The same for many words, with the directory read once. */
    public Map<String, List<UnitCandidate>> candidates(String bureau, Collection<String> texts, int most) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        List<Word> words = words(bureau);
        return texts.stream().distinct().collect(Collectors.toMap(text -> text, text -> nearest(words, text, most)));
    }

    /** @param key the word as {@link NameKey} */
    private record Word(String key, UUID id, String name, boolean group) {}

    private static List<UnitCandidate> nearest(List<Word> words, String text, int most) {
        String asked = NameKey.of(text);
        Map<UUID, UnitCandidate> best = new HashMap<>();
        for (Word word : words) {
            double score = Math.round(100 * NameLikeness.of(asked, word.key())) / 100.0;
            if (score >= LEAST_LIKENESS) {
                best.merge(
                        word.id(),
                        new UnitCandidate(word.id(), word.name(), word.group(), word.key(), score),
                        (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(UnitCandidate::score)
                        .reversed()
                        .thenComparing(UnitCandidate::name))
                .limit(most)
                .toList();
    }

    private List<Word> words(String bureau) {
        return em.createNativeQuery(WORDS, Word.class)
                .setParameter("bureau", bureau)
                .setParameter("today", calendar.today())
                .getResultList();
    }

    /** The units of a group on the day, in the directory's order. */
    public List<UUID> expand(String bureau, UUID group, LocalDate on) {
        return em.createNativeQuery("""
                        SELECT u.id FROM unit_group g
                        JOIN unit u ON u.bureau = g.bureau AND (u.kind = ANY (g.kinds) OR EXISTS (
                          SELECT FROM unit_group_unit m
                          WHERE m.bureau = g.bureau AND m.unit_group = g.id AND m.unit = u.id))
                        WHERE g.bureau = :bureau AND g.id = :group AND u.validity @> cast(:on AS date)
                        ORDER BY u.ordinal, u.id
                        """, UUID.class)
                .setParameter("bureau", bureau)
                .setParameter("group", group)
                .setParameter("on", on)
                .getResultList();
    }

    /** Every unit on the day, in the directory's order. */
    public List<UnitView> units(String bureau, LocalDate on) {
        return em
                .createQuery("from Unit o where " + VALID + " order by o.ordinal, o.id", Unit.class)
                .setParameter("bureau", bureau)
                .setParameter("on", on)
                .getResultList()
                .stream()
                .map(UnitView::of)
                .toList();
    }

    /** 纪委, the accepting side: the first unit of its kind. */
    public Optional<UUID> disciplineUnit(String bureau, LocalDate on) {
        return em
                .createQuery(
                        "select o.id from Unit o where o.kind = :kind and " + VALID + " order by o.ordinal, o.id",
                        UUID.class)
                .setParameter("kind", UnitKind.DISCIPLINE)
                .setParameter("bureau", bureau)
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** 局领导班子: chief, commissar, discipline secretary and deputies, in this order. */
    public List<PostRef> leaders(String bureau, LocalDate on) {
        return posts("o.kind in :kinds", bureau, on)
                .setParameter("kinds", LEADING_GROUP)
                .getResultList();
    }

    /** The posts whose holders are audited. */
    public List<PostRef> economicallyResponsible(String bureau, LocalDate on) {
        return posts("o.economicResponsibility", bureau, on).getResultList();
    }

    private TypedQuery<PostRef> posts(String which, String bureau, LocalDate on) {
        return em.createQuery("""
                        select new org.qingyuan.responsibility.directory.PostRef(o.id, p.id, p.name, o.title, o.unit)
                        from Post o
                          join Person p on p.bureau = o.bureau and p.id = o.person
                          join Unit u on u.bureau = o.bureau and u.id = o.unit
                        where %s and %s
                        order by o.rank, u.ordinal, o.id
                        """.formatted(which, VALID), PostRef.class)
                .setParameter("bureau", bureau)
                .setParameter("on", on);
    }

    /** 党支部 that have members of their own; general branches only hold branches together. */
    public List<BranchRef> branches(String bureau, LocalDate on) {
        return em.createQuery("""
                        select new org.qingyuan.responsibility.directory.BranchRef(o.id, o.name, o.unit)
                        from PartyBranch o where o.kind = :kind and %s order by o.name, o.id
                        """.formatted(VALID), BranchRef.class)
                .setParameter("kind", BranchKind.BRANCH)
                .setParameter("bureau", bureau)
                .setParameter("on", on)
                .getResultList();
    }
}
