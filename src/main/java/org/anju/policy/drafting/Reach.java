package org.anju.policy.drafting;

import java.time.Instant;
import org.anju.offering.Stage;

/** What of an offering that is already announced a new value still reaches. */
enum Reach {
  /** Families that apply from then on; who has applied keeps the version of that day. */
  NEW_APPLICATIONS {
    @Override
    boolean touches(LiveOffering offering, Instant from) {
      return offering.stage() == Stage.ANNOUNCED && offering.applicationsCloseAt().isAfter(from);
    }
  },
  /** Offerings whose time to apply begins from then on: of one offering all are ranked alike. */
  NEW_WINDOWS {
    @Override
    boolean touches(LiveOffering offering, Instant from) {
      return offering.stage() == Stage.ANNOUNCED && !offering.applicationsOpenAt().isBefore(from);
    }
  },
  /** Lists that are uploaded from then on; a list is final once the public notice opens. */
  PRICE_LISTS {
    @Override
    boolean touches(LiveOffering offering, Instant from) {
      return offering.stage() == Stage.ANNOUNCED;
    }
  },
  /** Acquisitions and their money from then on; offerings stand as they were announced. */
  ACQUISITIONS {
    @Override
    boolean touches(LiveOffering offering, Instant from) {
      return false;
    }
  },
  /** Checks that are decided from then on. */
  CHECKS {
    @Override
    boolean touches(LiveOffering offering, Instant from) {
      return offering.stage() == Stage.ANNOUNCED;
    }
  },
  /** Objections that are raised from then on. */
  OBJECTIONS {
    @Override
    boolean touches(LiveOffering offering, Instant from) {
      return offering.stage() == Stage.ANNOUNCED || offering.stage() == Stage.NOTICE;
    }
  },
  /** Seals that are published from then on. */
  SEALS {
    @Override
    boolean touches(LiveOffering offering, Instant from) {
      return offering.stage() == Stage.ANNOUNCED || offering.stage() == Stage.NOTICE;
    }
  },
  /** Only what is announced from then on: the published plan stands. */
  NEW_OFFERINGS {
    @Override
    boolean touches(LiveOffering offering, Instant from) {
      return false;
    }
  },
  /** Whatever officers look at from then on. */
  EVERYTHING {
    @Override
    boolean touches(LiveOffering offering, Instant from) {
      return true;
    }
  };

  /** Whether a value that changes at {@code from} still matters to the offering. */
  abstract boolean touches(LiveOffering offering, Instant from);
}
