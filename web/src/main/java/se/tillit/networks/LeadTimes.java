package se.tillit.networks;

/**
 * How long before or after a meeting things must be done, in working days (domain.md §1.5).
 *
 * @param proposalDays until so long before, items may be proposed
 * @param callDays so long before, the meeting must be called
 * @param notesDays so long after, its notes must be there
 */
public record LeadTimes(int proposalDays, int callDays, int notesDays) {

    /** Half a year of working days: the most that the schema takes. */
    public static final int MOST = 120;
}
