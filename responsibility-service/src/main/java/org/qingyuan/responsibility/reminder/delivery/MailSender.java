package org.qingyuan.responsibility.reminder.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.responsibility.reminder.ReminderConfig;

/** A letter with all that one run recorded for one person: one a day, not one for each thing. */
@ApplicationScoped
public class MailSender implements Sender {
    private final Mailer mailer;
    private final Letters letters;
    private final BusinessCalendar calendar;
    private final ReminderConfig config;

    MailSender(Mailer mailer, Letters letters, BusinessCalendar calendar, ReminderConfig config) {
        this.mailer = mailer;
        this.letters = letters;
        this.calendar = calendar;
        this.config = config;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public Outcome send(Claimed claimed) throws NotSent {
        Letters.Addressee to = letters.addressee(claimed).orElse(null);
        String address = to == null || !to.wanted() ? null : address(to);
        if (address == null) {
            return Outcome.NO_ADDRESS;
        }
        Told told = letters.told(claimed).orElse(null);
        if (told != null) {
            return send(claimed, address, MailText.subject(told), MailText.body(to.name(), told, config.origin()));
        }
        List<Line> open = letters.lines(claimed).stream().filter(Line::open).toList();
        if (open.isEmpty()) {
            return Outcome.NOTHING_LEFT;
        }
        LocalDate today = calendar.today();
        return send(
                claimed,
                address,
                MailText.subject(open, today),
                MailText.body(to.name(), open, today, config.origin()));
    }

    private Outcome send(Claimed claimed, String address, String subject, String body) throws NotSent {
        Mail mail = Mail.withText(address, subject, body)
                // A second attempt after a lost answer is the same letter to every mail program.
                .addHeader(
                        "Message-ID", "<" + claimed.id() + "@" + config.origin().getHost() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail);
        } catch (RuntimeException e) {
            throw new NotSent(String.valueOf(e.getMessage()), false);
        }
        return Outcome.DELIVERED;
    }

    private String address(Letters.Addressee to) {
        return to.address() != null
                ? to.address()
                : config.mail()
                        .domain()
                        .map(domain -> to.account() + "@" + domain)
                        .orElse(null);
    }
}
