package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** Tells programs what the page of a disposed record tells people: it is gone, and was there (410). */
@Named
@RequestScoped
public class DocumentGoneBacking {

    @Inject
    private DocumentShowBacking show;

    public void tell() {
        if (show.getDocument().isDisposed()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
        }
    }
}
