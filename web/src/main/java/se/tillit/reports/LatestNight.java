package se.tillit.reports;

import java.time.LocalDate;

/** The nightly run of the newest business date that one was recorded for. */
public record LatestNight(LocalDate businessDate, boolean failed) {}
