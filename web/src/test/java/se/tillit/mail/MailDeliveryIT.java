package se.tillit.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;

/** The queue of mail: what waits leaves once, whatever goes wrong. Other tests' mail waits in the same queue. */
class MailDeliveryIT extends Portal {

    private static final SmtpServer NOWHERE = new SmtpServer("127.0.0.1", 1, "", "", "tillit@gr.example", false);

    @Inject
    private MailService mails;

    @Inject
    private MailDelivery delivery;

    @Inject
    private MailWorker worker;

    @Inject
    private Clock clock;

    private final String recipient = unique("asa") + "@example.org";

    /** A server that takes everything, and says what it took. */
    private class Taking extends SmtpTransport {

        private final List<Letter> taken = new CopyOnWriteArrayList<>();

        Taking() {
            super(NOWHERE, clock);
        }

        @Override
        public void send(Letter letter) throws MessagingException {
            taken.add(letter);
        }

        long takenHere() {
            return taken.stream()
                    .filter(letter -> letter.recipient().equals(recipient))
                    .count();
        }
    }

    private void write() {
        mails.send(recipient, "Ämne", "Hemligt innehåll");
    }

    private long waiting() {
        return count(
                "select count(*) from outgoing_mail where recipient = ? and next_attempt_at is not null"
                        + " and body is not null",
                recipient);
    }

    private void makeDue() {
        change("update outgoing_mail set next_attempt_at = '2020-01-01' where recipient = ?", recipient);
    }

    private void send(SmtpTransport transport) throws Exception {
        Acting.as(Acting.ANONYMOUS, () -> {
            worker.sendDue(transport);
            return null;
        });
    }

    @Test
    void whatHasLeftIsSentOnceAndForgotten() throws Exception {
        write();
        Taking server = new Taking();

        send(server);
        send(server);

        assertThat(server.takenHere()).isOne();
        assertThat(count(
                        "select count(*) from outgoing_mail where recipient = ? and sent_at is not null"
                                + " and body is null and next_attempt_at is null",
                        recipient))
                .isOne();
    }

    @Test
    void manyNodesSendEachMailOnce() throws Exception {
        for (int at = 0; at < 40; at++) {
            write();
        }
        Taking server = new Taking();

        List<Acting.Outcome> outcomes = Acting.atOnce(8, Acting.ANONYMOUS, () -> {
            worker.sendDue(server);
            return null;
        });

        assertThat(outcomes).allSatisfy(one -> assertThat(one.failure()).isNull());
        assertThat(server.takenHere()).isEqualTo(40);
        assertThat(waiting()).isZero();
    }

    @Test
    void whatAServerRefusesIsTriedAgainLater() throws Exception {
        write();
        change("update outgoing_mail set next_attempt_at = '2019-01-01' where recipient = ?", recipient);
        SmtpTransport down = new SmtpTransport(NOWHERE, clock) {
            @Override
            public void send(Letter letter) throws MessagingException {
                throw new MessagingException("down");
            }
        };

        send(down);

        assertThat(waiting()).isOne();
        Taking up = new Taking();
        send(up);
        assertThat(up.takenHere()).as("not before its time").isZero();
        makeDue();
        send(up);
        assertThat(up.takenHere()).isOne();
    }

    @Test
    void aProcessThatDiesInBetweenSendsAtMostOnceMore() throws Exception {
        write();
        change("update outgoing_mail set next_attempt_at = '2019-01-01' where recipient = ?", recipient);
        Taking server = new Taking() {
            @Override
            public void send(Letter letter) throws MessagingException {
                super.send(letter);
                throw new IllegalStateException("killed before the database knew");
            }
        };

        assertThatThrownBy(() -> send(server)).isInstanceOf(IllegalStateException.class);
        Taking survivor = new Taking();
        makeDue();
        send(survivor);
        send(survivor);

        assertThat(server.takenHere()).isOne();
        assertThat(survivor.takenHere()).isOne();
    }

    @Test
    void whatCannotLeaveInTwoDaysIsGivenUpAndForgotten() {
        write();
        change("update outgoing_mail set created_at = created_at - interval 49 hour where recipient = ?", recipient);

        assertThat(delivery.giveUpOld()).isNotEmpty();

        assertThat(waiting()).isZero();
        assertThat(count(
                        "select count(*) from outgoing_mail where recipient = ? and body is null and sent_at is null",
                        recipient))
                .isOne();
    }

    @Test
    void withoutAServerNothingLeaves() {
        assertThat(mails.isLeaving()).isFalse();
    }
}
