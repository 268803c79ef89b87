using System.Collections.Immutable;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Contacts;
using NodaTime;

namespace Lacuna.Reporting.Tests.Made;

/// <summary>Contacts of every kind of pairing, made by hand.</summary>
internal static class ContactPile
{
    private static readonly Readout A = new(Call.Comparison.A, Call.Comparison.ContactInA!, Call.China, Call.A("Wang Yi spoke with Dmytro Kuleba")) { Copies = [Call.Elsewhere] };
    private static readonly Readout B = new(Call.Comparison.B, Call.Comparison.ContactInB!, Call.Ukraine, Call.B("Spoke with Wang Yi"));
    private static readonly PassingMention Passing = new(Call.Elsewhere, Call.Comparison.ContactInA!, Call.Ukraine, Evidence.From(Call.Elsewhere.Document, new TextSpan(0, 13)));

    public static IReadOnlyList<AnnotatedDocument> Documents { get; } = [Call.Comparison.A, Call.Comparison.B, Call.Elsewhere];

    public static ImmutableArray<ContactRecord> Records { get; } =
    [
        new("1", ContactKind.Call) { Participants = [Call.Wang, Call.Kuleba], Date = Call.Day, Readouts = [A, B], Mentions = [Passing], PublishedFirst = B },
        new("2", ContactKind.Meeting)
        {
            Participants = [Call.China, Call.Ukraine],
            Date = Call.Day,
            Readouts = [A],
            MissingSides = [new MissingSide(Call.Ukraine, MissingSideVerdict.PublishedNothing) { Coverage = new(["president.gov.ua", "mfa.gov.ua"], 14, new LocalDate(2022, 4, 3), new LocalDate(2022, 4, 5)) { Window = Call.Day } }],
        },
        new("3", ContactKind.Video)
        {
            Participants = [Call.China, Call.Ukraine],
            Readouts = [B],
            MissingSides =
            [
                new MissingSide(Call.China, MissingSideVerdict.NotCovered) { Coverage = new(["Xinhua"], 1, null, null) },
                new MissingSide(Call.Wang, MissingSideVerdict.NoChannel),
                new MissingSide(Call.Kuleba, MissingSideVerdict.MentionedOnly) { PossibleMentions = [Passing] },
            ],
        },
        new("4", ContactKind.Letter) { Mentions = [Passing] },
    ];
}
