package se.tillit.shared.view;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Forms post back to the address that the reader sees; the language is the reader's choice, Swedish by default. */
public class RouteViewHandler extends ViewHandlerWrapper {

    public RouteViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        boolean samePage = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        return samePage
                ? request.getContextPath() + RequestAddress.pathOf(request)
                : super.getActionURL(context, viewId);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return RequestLanguage.of(
                        (HttpServletRequest) context.getExternalContext().getRequest())
                .locale();
    }
}
