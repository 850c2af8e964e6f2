package se.tillit.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mail leaves the portal, {@code tillit.mail.*}. Without a host no mail leaves. */
@ApplicationScoped
public class MailSettings {

    @Inject
    @ConfigProperty(name = "tillit.mail.smtp-host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "tillit.mail.smtp-port")
    private int port;

    @Inject
    @ConfigProperty(name = "tillit.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "tillit.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "tillit.mail.from")
    private String from;

    @Inject
    @ConfigProperty(name = "tillit.mail.starttls")
    private boolean startTls;

    /** The server that takes the portal's mail; empty when none is named. */
    public Optional<SmtpServer> server() {
        return host.map(name -> new SmtpServer(name, port, user.orElse(""), password.orElse(""), from, startTls));
    }
}
