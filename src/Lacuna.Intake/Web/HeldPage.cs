using Lacuna.Core.Documents;

namespace Lacuna.Intake.Web;

/// <summary>What is known of a listed page that is held already and need not be fetched.</summary>
/// <param name="Source">Who published it.</param>
/// <param name="Published">When.</param>
public sealed record HeldPage(Source? Source, PublicationTime? Published);
