package se.tillit.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real SMTP server in this process. */
class SmtpTransportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T22:30:00Z"), ZoneOffset.UTC);
    private static final Letter LETTER =
            new Letter(17, "asa@example.org", "Inbjudan till Nätverket för åäö", "Hej Åsa!\n\nVälkommen. 🌱\n");

    private int port;
    private GreenMail server;

    @BeforeEach
    void choosePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private SmtpTransport transport(String user, String password, boolean startTls) {
        return new SmtpTransport(
                new SmtpServer("127.0.0.1", port, user, password, "tillit@gr.example", startTls), CLOCK);
    }

    @Test
    void whatIsSentArrivesAsItWasWritten() throws Exception {
        server.start();

        transport("", "", false).send(LETTER);

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo(LETTER.subject());
        assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(LETTER.body().strip());
        assertThat(arrived.getAllRecipients()[0]).hasToString("asa@example.org");
        assertThat(arrived.getFrom()[0]).hasToString("tillit@gr.example");
        assertThat(arrived.getMessageID()).isEqualTo("<tillit-17@gr.example>");
        assertThat(arrived.getHeader("Date")[0]).startsWith("Wed, 25 Nov 2026 22:30:00");
        assertThat(arrived.getHeader("Subject")[0]).isASCII();
    }

    @Test
    void signsInWhereTheServerAsksForIt() throws Exception {
        server.setUser("portal", "hemlig");
        server.start();

        transport("portal", "hemlig", false).send(LETTER);

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatIsDownTakesNothingUntilItIsUp() throws Exception {
        SmtpTransport transport = transport("", "", false);
        assertThatThrownBy(() -> transport.send(LETTER)).isInstanceOf(MessagingException.class);

        server.start();
        transport.send(LETTER);

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void saysNothingInTheClearWhenEncryptionIsDemanded() {
        server.start();

        assertThatThrownBy(() -> transport("", "", true).send(LETTER)).isInstanceOf(MessagingException.class);

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aSubjectCannotAddAHeader() throws Exception {
        server.start();

        transport("", "", false).send(new Letter(1, "a@example.org", "Hej\r\nBcc: b@example.org", "Text"));

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }
}
