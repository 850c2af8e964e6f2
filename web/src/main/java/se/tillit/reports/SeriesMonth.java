package se.tillit.reports;

import java.math.BigDecimal;
import java.time.YearMonth;

/** One month of the chart. */
public record SeriesMonth(Section section, YearMonth month, BigDecimal value) {}
