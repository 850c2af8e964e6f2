package se.tillit.meetings;

import se.tillit.shared.BusinessException;

/** There are more decisions than one meeting makes. */
public class DecisionsTooManyException extends BusinessException {

    public DecisionsTooManyException(int most) {
        super(most);
    }
}
