package se.tillit.shared.view;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is wrong at which field of the page. A field is a Faces component, or plain markup with that id. */
public final class FieldMessages {

    private FieldMessages() {}

    /** A field's id in the page, and what is wrong there. */
    public record Refusal(String field, String text) {}

    /** Marks the input of this id as refused. @return the id that messages to the field go by */
    static String mark(FacesContext context, String field) {
        context.validationFailed();
        UIComponent[] found = new UIComponent[1];
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (!field.equals(component.getId())) {
                return VisitResult.ACCEPT;
            }
            found[0] = component;
            return VisitResult.COMPLETE;
        });
        if (found[0] instanceof UIInput input) {
            refuse(context, input);
        }
        return found[0] == null ? field : found[0].getClientId(context);
    }

    /** An invalid input shows what was submitted and nothing else; so what was typed is submitted once more. */
    private static void refuse(FacesContext context, UIInput input) {
        Object typed = input.getValue();
        Converter<Object> converter = converterOf(input);
        input.setSubmittedValue(converter == null ? typed : converter.getAsString(context, input, typed));
        input.setValid(false);
    }

    @SuppressWarnings("unchecked")
    private static Converter<Object> converterOf(UIInput input) {
        return input.getConverter();
    }

    static List<Refusal> all(FacesContext context) {
        Iterable<String> fields = context::getClientIdsWithMessages;
        return StreamSupport.stream(fields.spliterator(), false)
                .filter(Objects::nonNull)
                .flatMap(field -> texts(context, field).limit(1).map(text -> new Refusal(field, text)))
                .toList();
    }

    static String at(FacesContext context, String field) {
        return texts(context, field).findFirst().orElse("");
    }

    private static Stream<String> texts(FacesContext context, String field) {
        return context.getMessageList(field).stream().map(FacesMessage::getSummary);
    }
}
