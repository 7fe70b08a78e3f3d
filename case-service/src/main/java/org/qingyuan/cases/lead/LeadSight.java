package org.qingyuan.cases.lead;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.vault.BlindIndex;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.sql.Statement;

/** Who knows of a lead. The one condition goes into every list, count and finder. */
@ApplicationScoped
public class LeadSight {
    private static final Pattern NUMBER = Pattern.compile("20\\d\\d-[1-9]\\d{0,5}");
    private static final List<byte[]> NO_MAC = List.of(new byte[] {0});

    /** 紧急查阅, while it holds. */
    private static final String GLASS = """
            exists (select from lead_glass g where g.lead = l.id and g.person = :me and g.state = 'ALLOWED'
                                               and g.until_day >= :glassDay)""";

    /** Over {@code lead l}. First who must not know, whatever the role; then who may. */
    private static final String VISIBLE = """
            not exists (select from lead_concerned c where c.lead = l.id and c.mac in (:mine))
            and (not l.restricted or :head or GLASS
                 or :superior and (l.bureau = :bureau or l.superior_sees and l.bureau in (:below))
                 or :leader and exists (select from lead_approval a where a.lead = l.id and a.role = 'BUREAU_LEADER'
                                                                      and (a.state = 'WAITING' or a.person = :me))
                 or exists (select from lead_person w where w.lead = l.id and w.person = :me and w.until_day is null))
            and (l.bureau = :bureau
                 and (:manager or :head or :superior
                      or :intake and (l.stage in ('REGISTERED', 'JOINED')
                                      or l.stage in ('NOT_ACCEPTED', 'TRANSFERRED')
                                         and exists (select from lead_clock n where n.lead = l.id and n.stopped_on is null
                                                        and n.kind = 'ACCEPTANCE_NOTICE')
                                         and not exists (select from lead_person w where w.lead = l.id and w.duty = 'HANDLER'))
                      or exists (select from lead_person w where w.lead = l.id and w.person = :me and w.until_day is null
                                    and (w.duty = 'REGISTRAR' and :intake or w.duty = 'HANDLER' and :handler
                                         or w.duty = 'ADJUDICATOR' and :adjudicator))
                      or l.stage = 'JOINED'
                         and exists (select from lead_person w where w.lead = l.joined_into and w.person = :me and w.until_day is null
                                        and (w.duty = 'HANDLER' and :handler or w.duty = 'ADJUDICATOR' and :adjudicator))
                      or GLASS
                      or :leader and exists (select from lead_approval a where a.lead = l.id and a.role = 'BUREAU_LEADER'))
                 or :superior and l.superior_sees and l.bureau in (:below))
            """.replace("GLASS", GLASS);

    private final BlindIndex index;
    private final People people;
    private final BusinessCalendar calendar;

    LeadSight(BlindIndex index, People people, BusinessCalendar calendar) {
        this.index = index;
        this.people = people;
        this.calendar = calendar;
    }

    /** Adds the condition and its parameters to a statement that ends in {@code where} or {@code and}. */
    public Statement visible(Statement statement, Caller caller) {
        return statement
                .add("(" + VISIBLE + ")")
                .with("bureau", caller.bureau())
                .with("me", caller.personOrNobody())
                .with("mine", mine(caller))
                .with("glassDay", calendar.today())
                .with("below", below(caller))
                .with("manager", caller.has(CASE_MANAGER))
                .with("head", caller.has(DISCIPLINE_HEAD))
                .with("leader", caller.has(BUREAU_LEADER))
                .with("superior", caller.has(SUPERIOR))
                .with("intake", caller.has(INTAKE))
                .with("handler", caller.has(HANDLER))
                .with("adjudicator", caller.has(ADJUDICATOR));
    }

    /** Over {@code lead l}: none of those that concern the caller. Ends in the condition. */
    Statement notConcerning(Statement statement, Caller caller) {
        return statement
                .add("not exists (select from lead_concerned c where c.lead = l.id and c.mac in (:mine))")
                .with("mine", mine(caller));
    }

    /** Over {@code lead l}: adds what is looked for, within what is visible. */
    void sought(Statement statement, Caller caller, String words) {
        if (NUMBER.matcher(words).matches()) {
            String[] parts = words.split("-");
            statement
                    .add("and l.year = :year and l.number = :number and (:inside or exists (")
                    .add("select from lead_person w where w.lead = l.id and w.person = :me and w.until_day is null))")
                    .with("year", Integer.parseInt(parts[0]))
                    .with("number", Integer.parseInt(parts[1]))
                    .with("inside", caller.has(CASE_MANAGER, SUPERIOR, INTAKE));
            return;
        }
        List<String> bureaus = new ArrayList<>(below(caller));
        bureaus.add(caller.bureau());
        List<byte[]> pairs = new ArrayList<>(NO_MAC);
        bureaus.forEach(bureau -> pairs.addAll(index.bigrams(bureau, words)));
        statement
                .add("and not l.frozen and (exists (")
                .add("select from lead_token t where t.lead = l.id and t.kind = 'NAME' and t.mac in (:names)) or (")
                .add(
                        "select count(*) from lead_token t where t.lead = l.id and t.kind = 'BIGRAM' and t.mac in (:pairs)) = :asked)")
                .with(
                        "names",
                        bureaus.stream()
                                .map(bureau -> index.name(bureau, words))
                                .toList())
                .with("pairs", pairs)
                .with("asked", Math.max(1, index.bigrams(caller.bureau(), words).size()));
    }

    /** Over {@code lead l}: those that were open to the caller's desk once. Ends in the condition. */
    public Statement knowable(Statement statement, Caller caller) {
        return notConcerning(statement, caller)
                .add("""
                        and (not l.restricted or :head
                             or exists (select from lead_person w where w.lead = l.id and w.person = :me and w.until_day is null))
                        """)
                .with("head", caller.has(DISCIPLINE_HEAD))
                .with("me", caller.personOrNobody());
    }

    /** Whether the caller is the one that a step asks for; {@code duties} are those that he has on the lead now. */
    static boolean is(LeadWho who, Caller caller, Lead lead, List<Duty> duties) {
        boolean own = lead.bureau.equals(caller.bureau());
        boolean straightUp = own && caller.has(SUPERIOR);
        return switch (who) {
            case INTAKE -> straightUp || own && caller.has(INTAKE);
            // 密封 hides it from case management: somebody has to do their part.
            case CASE_MANAGER ->
                straightUp || own && (caller.has(CASE_MANAGER) || lead.restricted && caller.has(DISCIPLINE_HEAD));
            case DESK_OR_MANAGER ->
                is(LeadWho.INTAKE, caller, lead, duties) || is(LeadWho.CASE_MANAGER, caller, lead, duties);
            case HANDLER -> own && caller.has(HANDLER) && duties.contains(Duty.HANDLER);
            case ADJUDICATOR -> own && caller.has(ADJUDICATOR) && duties.contains(Duty.ADJUDICATOR);
        };
    }

    /** The number stands only inside the case: whoever merely oversees could read from a gap what he may not know. */
    static boolean seesNumber(Caller caller, List<Duty> duties) {
        return caller.has(CASE_MANAGER, SUPERIOR, INTAKE) || !duties.isEmpty();
    }

    private List<byte[]> mine(Caller caller) {
        List<byte[]> macs = new ArrayList<>(NO_MAC);
        if (caller.person() != null) {
            macs.add(index.id(caller.person()));
        }
        if (caller.unit() != null) {
            macs.add(index.id(caller.unit()));
        }
        return macs;
    }

    private List<String> below(Caller caller) {
        List<String> below = caller.has(SUPERIOR) ? people.bureausBelow(caller.bureau()) : List.of();
        return below.isEmpty() ? List.of("") : below;
    }
}
