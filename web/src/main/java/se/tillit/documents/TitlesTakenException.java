package se.tillit.documents;

import java.util.List;
import se.tillit.shared.BusinessException;

/** Documents would lie in a folder under the same title, where nobody could tell them apart. */
public class TitlesTakenException extends BusinessException {

    TitlesTakenException(List<String> titles) {
        super(titles.size(), TitleList.of(titles));
    }
}
