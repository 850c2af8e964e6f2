package se.tillit.documents;

/** A registrar hid a record. */
public record DocumentQuarantined(long networkId, long documentId) {}
