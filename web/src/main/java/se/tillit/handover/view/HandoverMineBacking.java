package se.tillit.handover.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.handover.HandoverPack;
import se.tillit.handover.HandoverService;

/** What the reader takes over and should read about, and the way to hand over, as a part of the start page. */
@Named
@RequestScoped
public class HandoverMineBacking {

    @Inject
    private HandoverService handovers;

    private List<HandoverPack> packs;

    @PostConstruct
    void open() {
        packs = handovers.myPacks();
    }

    public List<HandoverPack> getPacks() {
        return packs;
    }

    public boolean isMayHandOver() {
        return handovers.mayHandOver();
    }
}
