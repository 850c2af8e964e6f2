package se.tillit.people;

import se.tillit.shared.FieldException;

/** Only an elected representative has a party (domain.md G6). */
public class PartyOfOfficialException extends FieldException {

    PartyOfOfficialException() {
        super("partyText");
    }
}
