package se.tillit.batch.activityreport;

/** The run cannot be published, for a reason that an operator can be told in plain words. Nothing was published. */
public final class ReportFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The reasons; {@code Reason.name()} is the message key. */
    public enum Reason {
        /** There is not a single network to report on. */
        NO_NETWORKS,
        /** A whole month without any activity after months that had some: more likely a fault than the truth. */
        SILENTLY_EMPTY,
        /** A figure is missing for some network. */
        INCOMPLETE,
        /** The parts do not add up to the total. */
        UNBALANCED,
        /** A rule of trust is broken: something would be shown that must not be. */
        TRUST_RULE_BROKEN,
        /** Another node has taken over this run. */
        TAKEN_OVER,
        /** The half-built snapshot is gone, so there is nothing to continue. */
        SNAPSHOT_GONE,
        /** The database could not be reached or refused. */
        DATABASE,
        /** Anything else: a fault in the program. */
        UNEXPECTED
    }

    private final Reason reason;

    public ReportFailure(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
