package se.tillit.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

/** Hands letters to an SMTP server: plain text in UTF-8. */
public class SmtpTransport {

    private static final String PATIENCE_MILLIS = "10000";

    private final SmtpServer server;
    private final Session session;
    private final Clock clock;

    public SmtpTransport(SmtpServer server, Clock clock) {
        this.server = server;
        this.session = Session.getInstance(properties(server));
        this.clock = clock;
    }

    private static Properties properties(SmtpServer server) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(server.startTls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(server.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return properties;
    }

    /** Returns when the server has taken the letter. @throws MessagingException when it has not */
    public void send(Letter letter) throws MessagingException {
        MimeMessage message = message(letter);
        try (Transport transport = session.getTransport("smtp")) {
            if (server.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(server.user(), server.password());
            }
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        InternetAddress from = new InternetAddress(server.from());
        MimeMessage message = new NamedMessage(session, letter.id(), from);
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(clock)));
        // Nobody's holiday reply to a machine (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    /** Named by its row: a mail that leaves twice, because the process died in between, is known as the same. */
    private static final class NamedMessage extends MimeMessage {

        private final String name;

        NamedMessage(Session session, long id, InternetAddress from) {
            super(session);
            this.name = "<tillit-" + id + from.getAddress().replaceFirst("^[^@]*", "") + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
