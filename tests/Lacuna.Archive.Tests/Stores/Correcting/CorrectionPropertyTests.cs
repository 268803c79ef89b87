using CsCheck;
using Lacuna.Core.Actors;
using Lacuna.Core.Corrections;
using Lacuna.Core.Reading;

namespace Lacuna.Archive.Tests.Stores.Correcting;

public abstract class CorrectionPropertyTests(Store store)
{
    private static readonly AnnotatedDocument[] Versions = [Calls.Read(), Calls.Read("Update. " + Calls.Text), Calls.Read(Calls.Text.Replace("Wang Yi said", "Mr Wang said"))];

    private static readonly Actor[] Actors = [Calls.Lavrov, Calls.Guterres, new("state:CHN", "China", ActorKind.State, "state:CHN")];

    /// <summary>Which version, which statement, who it is that speaks or is addressed, and how many corrections ago the one that is taken back.</summary>
    private static readonly Gen<(int Version, int Statement, int Actor, bool IsAddressee, int Undo)> Steps =
        Gen.Select(Gen.Int[0, Versions.Length - 1], Gen.Int[0, 2], Gen.Int[0, Actors.Length], Gen.Bool, Gen.Int[0, 6]);

    [Fact]
    public async Task An_archive_answers_the_same_whatever_came_first_and_as_before_when_all_is_undone()
    {
        await Steps.Array[1, 6].SampleAsync(
            async steps =>
            {
                await using var archive = await TemporaryArchive.CreateAsync(store);
                foreach (var version in Versions)
                {
                    await archive.AddAsync(version);
                }

                var (said, index, marks) = (await archive.Archive.SaidAsync(), Calls.Index(archive), Calls.Marks(archive));
                var made = new List<Correction>();
                foreach (var step in steps)
                {
                    Actor[] actors = step.Actor < Actors.Length ? [Actors[step.Actor]] : [];
                    var read = Versions[step.Version];
                    made.Add(await archive.Archive.CorrectAsync(
                        step.IsAddressee ? Calls.Addressee(read, step.Statement, actors) : Calls.Speaker(read, step.Statement, actors), $"Person {made.Count}"));
                    if (step.Undo < made.Count)
                    {
                        await archive.Archive.UndoAsync(made[^(step.Undo + 1)].Id, "Editor");
                    }
                }

                Assert.Equal(marks, Calls.Marks(archive));
                var kept = (await archive.Archive.ListAsync()).Select(row => row.Correction).ToList();
                Assert.Equal(made.Select(correction => correction.Id), kept.Select(correction => correction.Id));

                // Another archive that has the corrections before the documents, between them, or last.
                for (var place = 0; place <= Versions.Length; place++)
                {
                    await using var other = await TemporaryArchive.CreateAsync(store);
                    for (var i = 0; i < Versions.Length; i++)
                    {
                        if (i == place)
                        {
                            await other.Archive.KeepAsync(kept);
                        }

                        await other.AddAsync(Versions[i]);
                    }

                    Assert.Equal(place == Versions.Length ? kept.Count : 0, await other.Archive.KeepAsync(kept));
                    Assert.Equal(await archive.Archive.SaidAsync(), await other.Archive.SaidAsync());
                    Assert.Equal(Calls.Index(archive), Calls.Index(other));
                }

                foreach (var correction in made)
                {
                    await archive.Archive.UndoAsync(correction.Id, "Editor");
                }

                Assert.Equal(said, await archive.Archive.SaidAsync());
                Assert.Equal(index, Calls.Index(archive));
            },
            iter: 8,
            threads: 1);
    }
}
