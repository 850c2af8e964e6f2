package se.tillit.security;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.tillit.shared.Service;

/**
 * The security log: append-only, for incidents, never for statistics (reports.md T8). Ids only. Written in a transaction
 * of its own, so that a failure is logged although its act was rolled back.
 */
@Service
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SecurityLog {

    private SecurityEventRepository repository;
    private Clock clock;

    protected SecurityLog() {}

    @Inject
    public SecurityLog(SecurityEventRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Notes an act.
     *
     * @param accountId who; null when unknown
     * @param address the client's; null for none
     * @param object what it was done to; null for none
     */
    public void add(SecurityEventKind kind, Long accountId, String address, String object, boolean success) {
        repository.add(clock.instant(), kind, accountId, address, object, success ? "SUCCESS" : "FAILURE");
    }
}
