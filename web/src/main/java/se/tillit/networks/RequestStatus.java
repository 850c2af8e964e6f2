package se.tillit.networks;

/** What became of a request to join. */
public enum RequestStatus {
    PENDING,
    APPROVED,
    DECLINED,
    WITHDRAWN
}
