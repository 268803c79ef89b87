using CsCheck;
using Lacuna.Core.Evidences;
using Lacuna.Findings.Drafts.Absences;
using Lacuna.Findings.Drafts.Accusations;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Tests.Drafts;

/// <summary>Words in any order, cut from claims of absence and accusation.</summary>
public sealed class ClaimPropertyTests
{
    private static readonly string[] Words =
    [
        "China", "Kuleba", "Bucha", "the readout", "the call", "he", "it", "'s", "’s", "did not mention", "haven't", "no mention of", "absent from", "was", "silence on", "silent",
        "accused", "accused of", "allegations", "that", "of", "by", "against", "for", "to", "in", "on Monday", "since March", "denied", "called", "a lie", "war crimes",
        ",", ".", "?", "\n\n", "—", "\"", "“", "”", "‘", "(", "\ud800", "布查", "\u202e", "1", "for three weeks",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Words.Length - 1].Array[0, 24].Select(picked => string.Join(" ", picked.Select(i => Words[i])));

    [Fact]
    public void All_words_of_a_claim_stand_where_it_says() => Texts.Sample(
        text =>
        {
            var draft = DraftDesk.Read("2022-04-04", text);
            foreach (var claim in new AbsenceClaimFinder(ActorTable.Default, []).Find(draft))
            {
                Check(draft.Text, claim.Words, claim.Cue, claim.WhoWords, claim.AboutWords, claim.PlaceWords, claim.DaysWords);
                Assert.True(claim.Words.At.Contains(claim.Cue.At));
                Assert.True(claim.About is null || !claim.About.Subject.Terms.IsEmpty);
                Assert.True(claim.Days is null || claim.Days.End <= draft.Document.Published!.Date!.Value);
            }

            foreach (var accusation in new AccusationFinder(ActorTable.Default, []).Find(draft))
            {
                Check(draft.Text, accusation.Words, accusation.Cue, accusation.AboutWords);
            }

            foreach (var reply in ReplyFinder.Find(draft))
            {
                Check(draft.Text, reply.Words, reply.Cue);
                Assert.NotEmpty(reply.By);
            }
        },
        iter: 400);

    private static void Check(string text, params Evidence?[] evidence) =>
        Assert.All(evidence.OfType<Evidence>(), words => Assert.Equal(words.Exact, words.At.In(text)));
}
