using System.Collections.Immutable;
using Lacuna.Core.Corrections;
using Lacuna.Core.Reading;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>A contact as a document tells of it, with the corrections by hand that put it to other accounts or hold it apart from them.</summary>
internal sealed record CorrectedContact(MarkText<Contact> Told, ImmutableArray<CorrectionMark> Corrections);
