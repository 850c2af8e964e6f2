package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tillit.documents.Document;
import se.tillit.documents.DocumentReadingService;
import se.tillit.files.FileCondition;

/** Whether the malware scanner lets the newest file be opened, as a part of the document's page, which hands it over. */
@Named
@RequestScoped
public class DocumentConditionBacking {

    @Inject
    private DocumentReadingService readings;

    private FileCondition condition;

    private FileCondition condition(Document document) {
        if (condition == null) {
            condition = readings.condition(document);
        }
        return condition;
    }

    public boolean isWaiting(Document document) {
        return condition(document) == FileCondition.WAITING;
    }

    public boolean isInfected(Document document) {
        return condition(document) == FileCondition.INFECTED;
    }
}
