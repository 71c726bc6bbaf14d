package org.anju.selection.faults;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.anju.replicas.Line;
import org.anju.replicas.Replica;
import org.anju.replicas.Replicas;

/** What can happen to replicas, to their database and to the lines between them. */
enum Fault {
  KILL_REPLICA {
    @Override
    void happen(Replicas replicas, Random random) {
      // The other one must be there, or nobody could say no.
      replicas.all().forEach(Replica::awaitBack);
      Replica replica = one(replicas, random);
      replica.kill();
      replica.launch();
    }
  },
  SET_A_CLOCK {
    @Override
    void happen(Replicas replicas, Random random) {
      replicas.all().forEach(Replica::awaitBack);
      Replica replica = one(replicas, random);
      replica.setClock(Duration.ofSeconds(random.nextInt(2 * MOST_WRONG) - MOST_WRONG));
      replica.kill();
      replica.launch();
    }
  },
  PAUSE_REPLICA {
    @Override
    void happen(Replicas replicas, Random random) {
      Replica replica = one(replicas, random);
      replica.pause();
      last(random, 1_500);
      replica.goOn();
    }
  },
  KILL_POSTGRES {
    @Override
    void happen(Replicas replicas, Random random) {
      replicas.postgres().kill();
      replicas.postgres().launch();
    }
  },
  KILL_A_SESSION {
    @Override
    void happen(Replicas replicas, Random random) {
      replicas.postgres().killOneSession();
    }
  },
  PAUSE_POSTGRES {
    @Override
    void happen(Replicas replicas, Random random) {
      replicas.postgres().pause();
      last(random, 1_000);
      replicas.postgres().goOn();
    }
  },
  CUT_CLIENTS_OFF {
    @Override
    void happen(Replicas replicas, Random random) {
      toReplica(replicas, random).cut();
    }
  },
  CUT_DATABASE_OFF {
    @Override
    void happen(Replicas replicas, Random random) {
      toPostgres(replicas, random).cut();
    }
  },
  LOSE_ANSWERS_TO_CLIENTS {
    @Override
    void happen(Replicas replicas, Random random) {
      lossy(toReplica(replicas, random), Line.State.ANSWERS_LOST, random);
    }
  },
  LOSE_ANSWERS_OF_DATABASE {
    @Override
    void happen(Replicas replicas, Random random) {
      lossy(toPostgres(replicas, random), Line.State.ANSWERS_LOST, random);
    }
  },
  SILENCE_BEFORE_A_REPLICA {
    @Override
    void happen(Replicas replicas, Random random) {
      lossy(toReplica(replicas, random), Line.State.SILENT, random);
    }
  },
  SILENCE_BEFORE_THE_DATABASE {
    @Override
    void happen(Replicas replicas, Random random) {
      lossy(toPostgres(replicas, random), Line.State.SILENT, random);
    }
  };

  /** Many turns long, in seconds. */
  private static final int MOST_WRONG = 600;

  abstract void happen(Replicas replicas, Random random);

  private static Replica one(Replicas replicas, Random random) {
    return replicas.all().get(random.nextInt(replicas.all().size()));
  }

  private static Line toReplica(Replicas replicas, Random random) {
    return replicas.toReplicas().get(random.nextInt(replicas.toReplicas().size()));
  }

  private static Line toPostgres(Replicas replicas, Random random) {
    return replicas.toPostgres().get(random.nextInt(replicas.toPostgres().size()));
  }

  private static void lossy(Line line, Line.State state, Random random) {
    line.become(state);
    last(random, 400);
    line.cut();
  }

  private static void last(Random random, int mostMilliseconds) {
    int milliseconds = 50 + random.nextInt(mostMilliseconds);
    LockSupport.parkNanos(Duration.ofMillis(milliseconds).toNanos());
  }
}
