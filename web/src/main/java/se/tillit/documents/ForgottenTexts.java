package se.tillit.documents;

import jakarta.inject.Inject;
import java.util.List;
import se.tillit.shared.Service;

/** Takes away what was read of a content when the last document that had it is gone. It asks nobody: no reader takes part. */
@Service
public class ForgottenTexts {

    private static final int MOST = 500;

    private ForgottenTextRepository texts;

    protected ForgottenTexts() {}

    @Inject
    public ForgottenTexts(ForgottenTextRepository texts) {
        this.texts = texts;
    }

    /** @return the contents whose text is gone */
    public List<String> remove() {
        return texts.find(MOST).stream().filter(texts::remove).toList();
    }
}
