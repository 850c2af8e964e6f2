package se.tillit.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of the nightly report; the time is local in Europe/Stockholm. */
@ApplicationScoped
public class JobSettings {

    @Inject
    @ConfigProperty(name = "tillit.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "tillit.db.parameters")
    private String parameters;

    @Inject
    @ConfigProperty(name = "tillit.db.batch.user")
    private String user;

    @Inject
    @ConfigProperty(name = "tillit.db.batch.password")
    private String password;

    @Inject
    @ConfigProperty(name = "tillit.reports.partitions")
    private int partitions;

    @Inject
    @ConfigProperty(name = "tillit.reports.nightly-time")
    private LocalTime nightlyTime;

    @Inject
    @ConfigProperty(name = "tillit.reports.nightly-enabled")
    private boolean nightlyEnabled;

    /** The database with the driver's parameters. */
    public String url() {
        return url + "?" + parameters;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    public int partitions() {
        return partitions;
    }

    public LocalTime nightlyTime() {
        return nightlyTime;
    }

    public boolean nightlyEnabled() {
        return nightlyEnabled;
    }
}
