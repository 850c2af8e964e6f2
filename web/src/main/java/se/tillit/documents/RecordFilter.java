package se.tillit.documents;

import java.time.LocalDate;

/**
 * Which records a registrar looks for.
 *
 * @param networkId null for any
 * @param from first day of publication, null for any @param to last day, null for any
 * @param registered null for both
 * @param words that are found in title, file name, number or subject; empty for any
 */
public record RecordFilter(Long networkId, LocalDate from, LocalDate to, Boolean registered, String words) {

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return networkId != null || from != null || to != null || registered != null || !words.isEmpty();
    }
}
