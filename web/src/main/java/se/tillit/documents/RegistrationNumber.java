package se.tillit.documents;

/** A number of the association's own series: one series a year, from 1 and without gaps. */
record RegistrationNumber(int year, int number) {

    /** "GR 2026/0001". */
    String text() {
        return "GR %d/%04d".formatted(year, number);
    }
}
