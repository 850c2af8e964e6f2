package se.tillit.documents;

import jakarta.inject.Inject;
import java.util.List;
import se.tillit.files.FileReferences;
import se.tillit.shared.Service;

/** Tells which files wait for a choice. It asks nobody: only the portal itself calls, and hears hashes and ids. */
@Service
public class KeptFiles implements FileReferences {

    private KeptFileRepository files;

    protected KeptFiles() {}

    @Inject
    public KeptFiles(KeptFileRepository files) {
        this.files = files;
    }

    @Override
    public List<FileReference> beginningWith(String prefix) {
        return files.findBeginningWith(prefix);
    }

    @Override
    public boolean referTo(String sha256) {
        return files.lockReferences(sha256);
    }
}
