using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lacuna.Archive.Corrections.Stored;
using Lacuna.Core.Corrections;

namespace Lacuna.Archive.Corrections;

/// <summary>What a correction says as JSON and back: the form that archives and exports keep it in, which docs/archive.md describes.</summary>
public static class AmendmentJson
{
    private static readonly StoredCorrectionJson Json = new(new JsonSerializerOptions(StoredCorrectionJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>As JSON, in one line.</summary>
    public static string Write(Amendment what)
    {
        ArgumentNullException.ThrowIfNull(what);
        var stored = what switch
        {
            Amendment.Speaker speaker => new StoredAmendment { Speakers = Actors(speaker.Speakers), Addressees = Actors(speaker.Addressees) },
            Amendment.Point point => new StoredAmendment { IsAccepted = point.IsAccepted },
            _ => new StoredAmendment(),
        };
        return JsonSerializer.Serialize(stored with { Kind = what.Kind, Targets = [.. what.Targets.Select(StoredTarget.Of)] }, Json.StoredAmendment);
    }

    /// <summary>Out of JSON.</summary>
    /// <exception cref="FormatException">It is no JSON, or says nothing that a correction can say.</exception>
    public static Amendment Read(string json)
    {
        try
        {
            var stored = JsonSerializer.Deserialize(json, Json.StoredAmendment) ?? throw new FormatException("it says nothing");
            ImmutableArray<CorrectionTarget> targets = [.. (stored.Targets ?? []).Select(static target => target?.ToTarget() ?? throw new FormatException("it points at nothing"))];
            return stored.Kind switch
            {
                CorrectionKind.Speaker when (stored.Speakers ?? stored.Addressees) is not null => new Amendment.Speaker(Only<StatementTarget>(targets), Actors(stored.Speakers), Actors(stored.Addressees)),
                CorrectionKind.Merge when targets.Length > 1 => new Amendment.Merge(All<ContactTarget>(targets)),
                CorrectionKind.Split when targets.Length > 1 => new Amendment.Split(All<ContactTarget>(targets)[0], All<ContactTarget>(targets)[1..]),
                CorrectionKind.Point when stored.IsAccepted is { } isAccepted => new Amendment.Point(Only<PointTarget>(targets), isAccepted),
                CorrectionKind.Remark => new Amendment.Remark(Only<CorrectionTarget>(targets)),
                _ => throw new FormatException("it lacks a part of what a correction of its kind says"),
            };
        }
        catch (JsonException fault)
        {
            throw new FormatException("what it says is no correction", fault);
        }
    }

    private static StoredActor[]? Actors(ImmutableArray<Core.Actors.Actor>? actors) => actors is { } all ? [.. all.Select(StoredActor.Of)] : null;

    private static ImmutableArray<Core.Actors.Actor>? Actors(StoredActor[]? actors) => actors is null ? null : [.. actors.Select(static actor => actor?.ToActor() ?? throw new FormatException("it names nobody"))];

    private static T Only<T>(ImmutableArray<CorrectionTarget> targets)
        where T : CorrectionTarget =>
        targets.Length == 1 && targets[0] is T target ? target : throw new FormatException("it points at what a correction of its kind cannot");

    private static ImmutableArray<T> All<T>(ImmutableArray<CorrectionTarget> targets)
        where T : CorrectionTarget =>
        targets.All(static target => target is T) ? [.. targets.Cast<T>()] : throw new FormatException("it points at what a correction of its kind cannot");
}
