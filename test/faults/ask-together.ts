import { askInProcess } from "./ask-elsewhere";
import { awaitMoment, type Moment } from "./await-moment";
import { toOutcome, type Outcome } from "./outcome";
import { now, type Stage } from "./set-stage";

/** Cancels at that moment. */
export function cancelAt(moment: Moment) {
  return async (stage: Stage): Promise<Outcome> => {
    const controller = new AbortController();
    const outcome = toOutcome(stage.kiro.refreshUsage(stage.context, { signal: controller.signal }));
    await awaitMoment(stage, moment);
    controller.abort();
    return outcome;
  };
}

/** Two commands and the AI tool, each with the module loaded for itself, ask at the same moment; so many times. */
export function askTogether(times: number) {
  return async (stage: Stage): Promise<Outcome> => {
    const modules = [stage.built.load(), stage.built.load(), stage.built.load()];
    let outcome: Outcome = { snapshot: null, error: "not asked" };
    for (let time = 0; time < times; time += 1) {
      const context = { ...stage.context, now: () => new Date(now.getTime() + time * 600_000) };
      const ask = () => Promise.all(modules.map((kiro) => toOutcome(kiro.refreshUsage(context))));
      outcome = await askedOnce(stage, ask);
      if (outcome.error !== null) return outcome;
    }
    return outcome;
  };
}

/** The same, each in a process of its own. */
export function askInThreeProcesses(stage: Stage): Promise<Outcome> {
  return askedOnce(stage, () => Promise.all([1, 2, 3].map(() => askInProcess(stage))));
}

/** Returns the outcome that all came to, if kiro-cli was asked just once for it. */
async function askedOnce(stage: Stage, ask: () => Promise<Outcome[]>): Promise<Outcome> {
  const countChats = () => stage.fake.readRuns().filter(({ kind }) => kind.startsWith("chat")).length;
  const before = countChats();
  const outcomes = await ask();
  const asked = countChats() - before;
  if (asked !== 1) return { snapshot: null, error: `asked ${asked} times` };
  const different = new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size;
  return different === 1 ? outcomes[0] : { snapshot: null, error: `${different} answers` };
}
