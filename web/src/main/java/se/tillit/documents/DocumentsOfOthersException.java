package se.tillit.documents;

import java.util.List;
import se.tillit.shared.BusinessException;

/** Some of what was chosen comes from other organisations, and the reader does not keep order among those. */
public class DocumentsOfOthersException extends BusinessException {

    DocumentsOfOthersException(List<String> titles) {
        super(titles.size(), TitleList.of(titles));
    }
}
