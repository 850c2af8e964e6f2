package se.tillit.shared.view;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;

/**
 * A page. For a reader without a session its view map lives in the request alone: otherwise PrimeFaces' nonce, which it
 * keeps there, would give each anonymous reader a session (issue: no session for an anonymous reader).
 */
public class PageViewRoot extends UIViewRoot {

    private static final String REQUEST_MAP = PageViewRoot.class.getName();

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        FacesContext context = getFacesContext();
        if (context.getExternalContext().getSession(false) != null) {
            return super.getViewMap(create);
        }
        return requestMap(context);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> requestMap(FacesContext context) {
        return (Map<String, Object>) context.getExternalContext()
                .getRequestMap()
                .computeIfAbsent(REQUEST_MAP, key -> new HashMap<String, Object>());
    }
}
