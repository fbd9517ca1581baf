using System.Text.Json.Serialization;

namespace Orm.Integration.Tests.Types.Documents;

[JsonSerializable(typeof(Equipment))]
[JsonSerializable(typeof(Address))]
[JsonSerializable(typeof(Point))]
[JsonSerializable(typeof(Dictionary<string, int>))]
internal sealed partial class StrictJson : JsonSerializerContext;
