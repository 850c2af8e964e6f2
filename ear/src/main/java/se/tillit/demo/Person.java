package se.tillit.demo;

/** A row of person. */
record Person(
        long id,
        Organisation organisation,
        boolean elected,
        String givenName,
        String surname,
        String jobTitle,
        String email) {

    String kind() {
        return elected ? "ELECTED" : "OFFICIAL";
    }
}
