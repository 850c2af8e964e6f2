package se.tillit.shared.view;

import java.util.Optional;

/** Numbers in addresses and forms, which anyone may change. */
public final class Numbers {

    private Numbers() {}

    /** Empty when it is no number that an id, a version or a page could be. */
    public static Optional<Long> of(String typed) {
        return typed.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(typed)) : Optional.empty();
    }
}
