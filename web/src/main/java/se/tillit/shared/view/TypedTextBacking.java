package se.tillit.shared.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the reader had typed in a form whose session is gone, for the page that explains it. Nothing is lost. */
@Named
@RequestScoped
public class TypedTextBacking {

    private static final int SHORTEST = 3;

    /** The texts that were sent, longest first; never a password and nothing that the page itself had put there. */
    public List<String> getTexts() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().entrySet().stream()
                .filter(TypedTextBacking::isTyped)
                .flatMap(entry -> Arrays.stream(entry.getValue()))
                .filter(text -> text.strip().length() >= SHORTEST)
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }

    private static boolean isTyped(Map.Entry<String, String[]> entry) {
        String name = entry.getKey();
        boolean marksItsForm = entry.getValue().length > 0 && name.equals(entry.getValue()[0]);
        return name.endsWith("Text") && !marksItsForm;
    }
}
