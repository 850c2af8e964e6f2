package se.tillit.networks;

import java.util.Map;
import java.util.Optional;
import se.tillit.people.PersonContact;

/**
 * Whom someone wants to invite.
 *
 * @param typed what stood there, or the person's name
 * @param email empty when there is none
 * @param person empty when nobody is known by the address
 */
record Invitee(String typed, Optional<String> email, Optional<PersonContact> person) {

    static Invitee picked(PersonContact person) {
        return new Invitee(person.name(), Optional.ofNullable(person.normalEmail()), Optional.of(person));
    }

    static Invitee pasted(PastedAddress address, Map<String, PersonContact> known) {
        return new Invitee(address.typed(), address.email(), address.email().map(known::get));
    }

    /** The same for the same address, however it came. */
    String key() {
        return email.orElse(typed);
    }
}
