using CsCheck;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Tests.Workflows;

/// <summary>What holds for every procedure: the log replays, refusals lose nothing, steps are counted, time runs forward.</summary>
internal static class WorkflowLaws
{
    public static readonly DateTimeOffset Begin = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    public static void Hold<TMatter, TState, TAction>(Workflow<TMatter, TState, TAction> workflow, TMatter matter, Gen<(TAction Action, Actor By)> steps)
        where TMatter : class
        where TState : struct, Enum
        where TAction : class
    {
        var opening = new Opening<TMatter>("件1", matter, new Actor("u0", "县编办", ActorRole.StaffingOffice), Begin);
        Gen.Select(steps, Gen.Int[-2, 48], Gen.Int[0, 30], Gen.Int[-1, 1]).Array[1, 25].Sample(requests =>
        {
            var current = workflow.Open(opening);
            var now = Begin;
            for (var i = 0; i < requests.Length; i++)
            {
                var ((action, by), hours, repeated, drift) = requests[i];
                now = now.AddHours(hours);
                var command = new Command<TAction>($"c{Math.Min(i, repeated)}", action, by, now, drift == 0 ? null : current.Version + Math.Max(0, drift));
                var outcome = workflow.Apply(current, command);
                if (outcome.IsRefused)
                {
                    Assert.That(outcome.Case, Is.SameAs(current));
                    Assert.That(outcome.Refusal.Message(), Is.Not.Empty.And.Not.Contains("{"));
                    now = now < current.ChangedAt ? current.ChangedAt : now;
                    continue;
                }

                Assert.That(outcome.Case.Version, Is.EqualTo(current.Version + 1));
                Assert.That(outcome.Case.Log.Take(current.Version), Is.EqualTo(current.Log));
                Assert.That(outcome.Case.ChangedAt, Is.GreaterThanOrEqualTo(current.ChangedAt));
                Assert.That(workflow.IsFinal(current.State), Is.False);
                current = outcome.Case;
            }

            var replayed = workflow.Replay(opening, current.Log);
            Assert.That(replayed, Is.EqualTo(current));
        });
    }
}
