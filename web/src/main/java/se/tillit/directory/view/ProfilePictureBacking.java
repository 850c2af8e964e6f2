package se.tillit.directory.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import se.tillit.directory.ProfileService;
import se.tillit.shared.view.PageBacking;

/** The picture on {@code /profil}: shown, changed and taken away by the person it shows. */
@Named
@RequestScoped
public class ProfilePictureBacking {

    @Inject
    private ProfileService profiles;

    @Inject
    private PageBacking page;

    private Part file;
    private Boolean shown;

    /** Whether the reader has a picture. */
    public boolean isShown() {
        if (shown == null) {
            shown = profiles.hasPicture();
        }
        return shown;
    }

    public void show() {
        try (InputStream content = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            profiles.showPicture(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.redirect("/profil", "picture-shown");
    }

    public void remove() {
        profiles.removePicture();
        page.redirect("/profil", "picture-removed");
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
