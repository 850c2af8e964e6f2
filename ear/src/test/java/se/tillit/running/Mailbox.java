package se.tillit.running;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** An SMTP server of the test's own, with everything that was sent to it. */
public final class Mailbox implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE_NANOS = Duration.ofMillis(200).toNanos();

    private final GreenMail server;
    private final int port;

    private Mailbox(int port) {
        this.port = port;
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    static Mailbox open() {
        return new Mailbox(FreePorts.next());
    }

    int port() {
        return port;
    }

    /** The text of the mail to an address that has come last, as soon as there is one. */
    public String awaitLetterTo(String address) {
        long start = System.nanoTime();
        List<MimeMessage> letters = lettersTo(address);
        while (letters.isEmpty()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new AssertionError("No mail to " + address);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            letters = lettersTo(address);
        }
        try {
            MimeMessage last = letters.get(letters.size() - 1);
            return last.getSubject() + "\n\n" + last.getContent();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<MimeMessage> lettersTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equalsIgnoreCase(address));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
