package se.tillit.networks;

/** A network's operating year was planned or looked back on. */
public record OperatingYearPlanned(long networkId, int year) {}
