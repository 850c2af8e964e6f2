package se.tillit.documents;

import java.util.List;
import se.tillit.shared.BusinessException;

/** What is shared is a record, which nobody removes (domain.md O5). */
public class RecordsStayException extends BusinessException {

    RecordsStayException(List<String> titles) {
        super(titles.size(), TitleList.of(titles));
    }
}
