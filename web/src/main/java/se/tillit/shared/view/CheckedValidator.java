package se.tillit.shared.view;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** A box that must be checked. The words are the component's own {@code validatorMessage}. */
@FacesValidator("checked")
public class CheckedValidator implements Validator<Boolean> {

    @Override
    public void validate(FacesContext context, UIComponent component, Boolean value) {
        if (!Boolean.TRUE.equals(value)) {
            throw new ValidatorException(new FacesMessage());
        }
    }
}
