package se.tillit.shared.view;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.renderkit.HeadRenderer;

/** The head of a page; PrimeFaces' scripts and settings come only where one of its components is on the page. */
public class PageHeadRenderer extends HeadRenderer {

    private static final String PRIMEFACES = "primefaces";
    private static final String HEAD = "head";
    private static final String NONCE = "primefaces.nonce";

    @Override
    public void encodeBegin(FacesContext context, UIComponent component) throws IOException {
        if (usesPrimeFaces(context)) {
            super.encodeBegin(context, component);
            return;
        }
        forgetNonce(context);
        context.getResponseWriter().startElement(HEAD, component);
        context.getResponseWriter().writeAttribute("id", component.getClientId(context), "id");
        for (UIComponent resource : context.getViewRoot().getComponentResources(context, HEAD)) {
            resource.encodeAll(context);
        }
    }

    /**
     * PrimeFaces demands the nonce of the page back with each form, which only its scripts send: without them a form that is
     * shown again after an error would fail.
     */
    private static void forgetNonce(FacesContext context) {
        context.getViewRoot().getViewMap().remove(NONCE);
    }

    private static boolean usesPrimeFaces(FacesContext context) {
        return context.getViewRoot().getComponentResources(context, HEAD).stream()
                .anyMatch(resource -> PRIMEFACES.equals(resource.getAttributes().get("library")));
    }
}
